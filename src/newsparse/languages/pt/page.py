"""What the lines around and in an article say in Portuguese: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import each_is, each_starts, words
from newsparse.languages.schema.page import PageLexicon
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has
from newsparse.sites.rule import Rule

_RULES = (
    Rule(
        Label.HASHTAGS,
        when=[
            *each_starts(
                """
                palavras-chave:
                tópicos:
                assuntos:
                """
            ),
        ],
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                leia também
                leia mais
                ler mais
                saiba mais
                veja também
                confira também
                veja mais
                mais notícias
                outras notícias
                últimas notícias
                notícias relacionadas
                artigos relacionados
                conteúdo relacionado
                matérias relacionadas
                relacionadas
                mais lidas
                as mais lidas
                mais lidos
                pode interessar
                também pode gostar
                talvez você goste
                recomendados para si
                continue lendo
                """
            ),
            *each_starts(
                """
                leia também
                leia mais:
                leia ainda:
                saiba mais:
                veja também
                ver também:
                confira também
                relembre:
                entenda:
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                compartilhar
                compartilhe
                partilhar
                partilhe
                partilhar artigo
                compartilhar notícia
                copiar link
                copiar ligação
                link copiado
                imprimir artigo
                enviar por e-mail
                enviar por email
                guardar artigo
                tweetar
                """
            ),
            *each_starts(
                """
                compartilhar no
                compartilhar via
                compartilhe no
                compartilhe esta
                compartilhe este
                partilhar no
                partilhar via
                partilhe este
                partilhe esta
                clique para compartilhar
                clique para partilhar
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("postado por") & Has("nenhum comentário"),
            Has("postado por") & Has("comentários:"),
            Has("publicada por") & Has("sem comentários"),
            *each_is(
                """
                comentários
                comentar este artigo
                deixe um comentário
                deixe o seu comentário
                deixe seu comentário
                escreva um comentário
                adicionar comentário
                ver comentários
                cancelar resposta
                deixe uma resposta
                sem comentários
                nenhum comentário
                """
            ),
            *each_starts(
                """
                o seu endereço de e-mail não será publicado
                o seu endereço de email não será publicado
                campos obrigatórios são marcados
                campos obrigatórios marcados
                faça login para comentar
                inicie sessão para comentar
                salvar meus dados neste navegador
                os comentários não representam
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("utilizamos cookies"),
            Has("usamos cookies"),
            Has("este site utiliza cookies"),
            Has("este site usa cookies") & Has("navegação"),
            Has("este website utiliza cookies"),
            *each_is(
                """
                aceitar todos
                aceitar cookies
                aceitar todos os cookies
                rejeitar todos
                rejeitar cookies
                gerir cookies
                gerenciar cookies
                preferências de cookies
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_is(
                """
                assine
                assine já
                assine a newsletter
                subscreva
                subscreva a newsletter
                inscreva-se
                inscreva-se na newsletter
                siga-nos
                nossas newsletters
                """
            ),
            *each_starts(
                """
                para cancelar a inscrição
                para cancelar a subscrição
                cancelar inscrição
                cancelar a subscrição
                se não deseja receber mais
                assine a nossa
                assine nossa
                assine o nosso
                subscreva a nossa
                subscreva a newsletter
                inscreva-se na nossa
                inscreva-se na newsletter
                inscreva-se gratuitamente
                inscreva-se no canal
                receba a nossa newsletter
                receba as notícias
                receba nossas
                receba as principais
                siga-nos no
                siga o canal
                siga nossa página
                baixe o nosso app
                baixe o app
                descarregue a nossa app
                ouça o nosso podcast
                clique aqui para receber
                entre no canal
                """
            ),
            Has("ao se cadastrar") & Has("concorda"),
            Has("ao se inscrever") & Has("concorda"),
            Has("ao inscrever-se") & Has("aceita"),
            Has("canal do whatsapp") & Has("siga"),
            Has("canal no whatsapp") & Has("receba"),
            Has("nossa newsletter") & Has("e-mail"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=[
            *each_is(
                """
                publicidade
                anúncio
                anúncios
                - publicidade -
                continua após a publicidade
                continua depois da publicidade
                publicidade • continue a leitura a seguir
                """
            ),
        ],
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=[
            *each_is(
                """
                conteúdo patrocinado
                conteúdo de marca
                patrocinado por
                publieditorial
                oferecimento
                """
            ),
        ],
    ),
    Rule(
        Label.NOTE,
        when=[
            *each_starts(
                """
                notícia em atualização
                em atualização
                (em atualização)
                reportagem em atualização
                matéria em atualização
                errata:
                correção:
                esta reportagem foi atualizada
                esta notícia foi atualizada
                este artigo foi atualizado
                este artigo foi corrigido
                este texto foi atualizado
                nota da redação
                nota do editor
                uma versão anterior deste
                """
            ),
        ],
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_is(
                """
                entrar
                fazer login
                faça login
                iniciar sessão
                exclusivo para assinantes
                conteúdo exclusivo para assinantes
                já é assinante? entre
                """
            ),
            *each_starts(
                """
                este conteúdo é exclusivo para
                este artigo é exclusivo para
                assine para continuar lendo
                assine para ler
                já é assinante
                já é subscritor
                para continuar lendo
                para continuar a ler
                leia sem limites
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("todos os direitos reservados"),
            Has("proibida a reprodução") & Has("autorização"),
            Has("reprodução proibida"),
            *each_is(
                """
                política de privacidade e cookies
                termos de uso
                termos e condições de uso
                quem somos
                fale conosco
                fale connosco
                ficha técnica
                expediente
                anuncie aqui
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=[
            *each_is(
                """
                versão para impressão
                versão para imprimir
                imprimir esta página
                início
                pesquisar
                procurar
                ir para o conteúdo
                pular para o conteúdo
                saltar para o conteúdo
                voltar ao topo
                artigo anterior
                próximo artigo
                artigo seguinte
                post anterior
                próximo post
                carregar mais
                ver mais notícias
                ver tudo
                fechar
                página inicial
                """
            ),
        ],
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                ver vídeos
                assista ao vídeo
                veja o vídeo
                ver fotogaleria
                ampliar a imagem
                ouvir artigo
                ouça este conteúdo
                ouvir notícia
                ecrã inteiro
                tela cheia
                """
            ),
            *each_starts(
                """
                tempo de leitura
                """
            ),
        ],
        weight=40,
    ),
)

PAGE = PageLexicon(
    rules=_RULES,
    byline_words=frozenset(
        {
            "por",
            "texto:",
            "texto de",
            "autor:",
            "autora:",
            "autores:",
            "escrito por",
            "reportagem de",
            "reportagem:",
            "um artigo de",
            "uma análise de",
            "entrevista de",
            "com informações de",
        }
    ),
    credit_words=frozenset(
        {
            "foto",
            "fotos",
            "fotografia",
            "fotografias",
            "imagem",
            "imagens",
            "fonte",
            "fontes",
            "vídeo",
            "ilustração",
            "infográfico",
            "crédito",
            "créditos",
            "divulgação",
            "reprodução",
        }
    ),
    caption_words=frozenset(
        {
            "(à esquerda)",
            "(à direita)",
            "(ao centro)",
            "à esquerda na foto",
            "à direita na foto",
            "em primeiro plano",
            "ao fundo",
            "foto de arquivo",
            "imagem de arquivo",
            "fotografia de arquivo",
            "na foto",
            "na imagem",
            "da esquerda para a direita",
        }
    ),
    date_words=words(
        "segunda terça quarta quinta sexta feira de do em às as a h hora horas min minutos publicado publicada",
        "postado atualizado atualizada atualização modificado última leitura hoje ontem há brt utc gmt",
    ),
    modified_words=frozenset({"atualizado", "atualizada", "atualizado em", "última atualização", "modificado"}),
    and_words=words("e"),
    with_words=words("com"),
    role_words=words(
        "correspondente correspondentes enviado enviada repórter redator redatora jornalista editor editora",
        "diretor diretora colunista professor professora analista",
    ),
    place_words=words("em"),
    desk_words=words("redação agências equipe"),
    agency_words=words("agência agências segundo informa informou"),
    translation_phrases=(
        ("traduzido do inglês", "en"),
        ("tradução do inglês", "en"),
        ("traduzido do francês", "fr"),
        ("traduzido do alemão", "de"),
        ("traduzido do espanhol", "es"),
        ("traduzido do italiano", "it"),
        ("traduzido do russo", "ru"),
    ),
    republication_phrases=(
        "publicado originalmente em",
        "publicado originalmente no",
        "publicado originalmente na",
        "publicado originalmente por",
        "originalmente publicado em",
        "originalmente publicado no",
        "originalmente publicado na",
        "este artigo foi publicado originalmente",
        "este texto foi publicado originalmente",
        "artigo publicado no",
        "artigo original em",
    ),
    never_doubled_words=words("de do da os as um uma e com para por em que"),
    definite_articles=words("o a os as"),
    place_particles=words("de da do das dos e"),
    topic_words=words(
        "exclusivo última hora vídeo opinião análise entrevista futebol esporte desporto cultura economia",
        "política mundo brasil",
    ),
    section_words=words("seção secção editoria"),
    front_pages=frozenset({"início", "página inicial"}),
    challenge_titles=frozenset({"só um momento", "um momento"}),
    medium_words=words("em no na pelo pela por o a jornal revista site portal"),
    medium_particles=words("de do da dos das e"),
)
