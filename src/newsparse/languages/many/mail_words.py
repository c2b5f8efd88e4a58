"""The names of the fields at the head of a mail, as programs and newsletters write them. By us, folded."""

from __future__ import annotations

from typing import Final

SUBJECT: Final = frozenset(
    """
    subject objet betreff asunto oggetto assunto onderwerp emne ämne aihe temat předmět tárgy subiect konu θέμα тема
    الموضوع נושא विषय 件名 主题 主題 主旨 제목
    """.split()
)
SENDER: Final = frozenset(
    """
    from de von da van fra från lähettäjä od feladó kimden από от від من מאת 差出人 发件人 發件人 寄件者 보낸사람
    """.split()
)
DATE: Final = frozenset(
    """
    date sent datum gesendet envoyé fecha enviado data inviato verzonden dato sendt skickat lähetetty päivämäärä
    wysłano odesláno dátum tarih ημερομηνία дата отправлено التاريخ תאריך 日付 日期 送信日時 发送时间 날짜 보낸날짜
    """.split()
)
RECEIVER: Final = frozenset(
    """
    to cc bcc reply-to importance an kopie à a para per aan til till kopia do komu címzett kime προς кому копия إلى אל
    宛先 收件人 收件者 抄送 받는사람 list-unsubscribe message-id mailing-list
    """.split()
)
"""And other fields, of which an article says nothing."""

MARKS: Final = frozenset("re fwd fw aw wg tr rv i r sv vs vb enc odp переслано ответ".split())
"""What programs put before the subject of an answer or of a mail that was sent on."""
