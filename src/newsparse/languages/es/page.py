"""What the lines around and in an article say in Spanish: bylines, credits, dates, boilerplate."""

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
                etiquetas:
                temas:
                archivado en:
                más temas:
                palabras clave:
                """
            ),
        ],
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                lea también
                lee también
                leer también
                lee más
                leer más
                más información
                te puede interesar
                también te puede interesar
                le puede interesar
                puede interesarle
                quizás te interese
                noticias relacionadas
                artículos relacionados
                contenido relacionado
                contenidos relacionados
                temas relacionados
                relacionadas
                relacionado
                lo más leído
                lo más visto
                lo más comentado
                últimas noticias
                más noticias
                otras noticias
                sigue leyendo
                seguir leyendo
                ver también
                te recomendamos
                recomendamos
                recomendados
                """
            ),
            *each_starts(
                """
                lea también
                lee también
                lea además
                lee además
                leer también:
                lea más:
                lee más:
                más información:
                te puede interesar:
                te puede interesar
                le puede interesar:
                también te puede interesar
                quizás te interese
                ver también:
                vea también
                mira también
                en otras noticias:
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                compartir
                compartir artículo
                compartir noticia
                comparte esta noticia
                comparte este artículo
                copiar enlace
                enlace copiado
                imprimir
                guardar
                guardar artículo
                enviar por correo
                enviar por email
                tuitear
                """
            ),
            *each_starts(
                """
                compartir en
                compartir por
                compartir con
                compártelo en
                haz clic para compartir
                envía por
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("publicado por") & Has("no hay comentarios"),
            Has("publicado por") & Has("comentarios:"),
            *each_is(
                """
                comentarios
                comentar
                deja un comentario
                deja tu comentario
                dejar un comentario
                escribe un comentario
                escribe tu comentario
                añadir comentario
                ver comentarios
                cargar comentarios
                cancelar respuesta
                deja una respuesta
                sin comentarios
                normas de uso
                """
            ),
            *each_starts(
                """
                tu dirección de correo electrónico no será publicada
                los campos obligatorios están marcados
                inicia sesión para comentar
                debes iniciar sesión para comentar
                regístrate para comentar
                guarda mi nombre, correo electrónico
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("utilizamos cookies"),
            Has("esta web utiliza cookies"),
            Has("este sitio utiliza cookies"),
            Has("este sitio web utiliza cookies"),
            Has("usamos cookies propias"),
            Has("cookies propias y de terceros"),
            *each_is(
                """
                aceptar cookies
                aceptar todas
                aceptar y continuar
                rechazar todas
                rechazar y continuar
                configurar cookies
                gestionar cookies
                preferencias de privacidad
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_is(
                """
                boletín
                boletines
                suscríbete
                suscríbase
                suscríbete al boletín
                suscríbete a la newsletter
                apúntate a la newsletter
                síguenos
                síguenos en
                newsletter
                """
            ),
            *each_starts(
                """
                para darse de baja
                darse de baja
                si no desea recibir más
                ha recibido este correo
                recibe este correo
                suscríbete a nuestro
                suscríbete a nuestra
                suscríbete al
                suscríbase a nuestro
                suscríbase a nuestra
                suscríbase al
                apúntate a nuestra
                apúntate a nuestro
                recibe nuestra newsletter
                recibe nuestro boletín
                recibe las noticias
                recibe en tu correo
                síguenos en
                sigue toda la información
                únete a nuestro canal
                únete al canal
                descarga nuestra app
                descarga la app
                escucha nuestro podcast
                """
            ),
            Has("al suscribirte") & Has("aceptas"),
            Has("al suscribirse") & Has("acepta"),
            Has("al registrarte") & Has("aceptas"),
            Has("canal de whatsapp") & Has("síguenos"),
            Has("canal de whatsapp") & Has("únete"),
            Has("nuestro boletín") & Has("correo"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=[
            *each_is(
                """
                publicidad
                anuncio
                anuncios
                continúa leyendo después de la publicidad
                - publicidad -
                """
            ),
        ],
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=[
            *each_is(
                """
                contenido patrocinado
                contenido de marca
                patrocinado
                publirreportaje
                ofrecido por
                """
            ),
        ],
    ),
    Rule(
        Label.NOTE,
        when=[
            *each_starts(
                """
                noticia en desarrollo
                noticia en elaboración
                información en desarrollo
                habrá ampliación
                (habrá ampliación)
                fe de errores
                fe de erratas
                corrección:
                esta noticia ha sido actualizada
                este artículo ha sido actualizado
                este artículo ha sido corregido
                nota de la redacción
                nota del editor
                una versión anterior de este artículo
                """
            ),
        ],
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_is(
                """
                contenido exclusivo para suscriptores
                solo para suscriptores
                inicia sesión
                iniciar sesión
                regístrate
                ver ofertas
                """
            ),
            *each_starts(
                """
                este contenido es exclusivo para
                suscríbete para seguir leyendo
                suscríbete para continuar leyendo
                regístrate para seguir leyendo
                ya soy suscriptor
                ¿ya eres suscriptor
                para seguir leyendo
                accede a todo el contenido
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("todos los derechos reservados"),
            Has("prohibida su reproducción"),
            Has("queda prohibida la reproducción"),
            Has("prohibida la reproducción total"),
            *each_is(
                """
                aviso legal
                política de privacidad
                política de cookies
                condiciones de uso
                términos y condiciones
                quiénes somos
                contacto
                contáctenos
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=[
            *each_is(
                """
                versión para imprimir
                versión imprimible
                imprimir esta página
                inicio
                menú
                buscar
                portada
                volver arriba
                ir al contenido
                saltar al contenido
                artículo anterior
                artículo siguiente
                siguiente artículo
                entrada anterior
                entrada siguiente
                ver más
                ver todo
                ver todas
                cerrar
                mostrar más
                """
            ),
        ],
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                ver vídeo
                ver video
                ver galería
                ampliar imagen
                ampliar foto
                escuchar artículo
                escuchar noticia
                pantalla completa
                """
            ),
            *each_starts(
                """
                tiempo de lectura
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
            "redacción:",
            "un artículo de",
            "una crónica de",
            "un análisis de",
            "entrevista de",
            "reportaje de",
            "con información de",
            "información de",
        }
    ),
    credit_words=frozenset(
        {
            "foto",
            "fotos",
            "fotografía",
            "fotografías",
            "imagen",
            "imágenes",
            "fuente",
            "fuentes",
            "vídeo",
            "video",
            "ilustración",
            "gráfico",
            "crédito",
            "créditos",
            "cortesía",
        }
    ),
    caption_words=frozenset(
        {
            "(izquierda)",
            "(derecha)",
            "(centro)",
            "a la izquierda",
            "a la derecha",
            "en primer plano",
            "al fondo",
            "imagen de archivo",
            "foto de archivo",
            "de izquierda a derecha",
            "en la imagen",
        }
    ),
    date_words=words(
        "setiembre sep de del el a las la hora horas hs h min minutos publicado publicada actualizado actualizada",
        "creado última actualización modificado lectura hoy ayer hace cet cest gmt utc",
    ),
    modified_words=frozenset({"actualizado", "actualizada", "última actualización", "modificado", "actualizado el"}),
    and_words=words("y e"),
    with_words=words("con"),
    role_words=words(
        "corresponsal corresponsales enviado enviada redactor redactora periodista reportero reportera",
        "director directora jefe jefa columnista profesor profesora analista",
    ),
    place_words=words("en desde"),
    desk_words=words("redacción agencias equipo"),
    agency_words=words("agencia agencias según informa informó"),
    translation_phrases=(
        ("traducido del inglés", "en"),
        ("traducida del inglés", "en"),
        ("traducción del inglés", "en"),
        ("traducido del francés", "fr"),
        ("traducción del francés", "fr"),
        ("traducido del alemán", "de"),
        ("traducción del alemán", "de"),
        ("traducido del italiano", "it"),
        ("traducido del portugués", "pt"),
        ("traducido del ruso", "ru"),
        ("traducido del ucraniano", "uk"),
        ("traducido del noruego", "no"),
    ),
    republication_phrases=(
        "publicado originalmente en",
        "publicado originalmente por",
        "se publicó originalmente en",
        "fue publicado originalmente en",
        "publicado por primera vez en",
        "apareció originalmente en",
        "artículo publicado en",
        "este artículo fue publicado en",
        "este artículo se publicó en",
        "artículo original en",
    ),
    never_doubled_words=words("de del el los las un una y con para por en"),
    definite_articles=words("el la los las"),
    place_particles=words("los las el do da di del al de la"),
    topic_words=words(
        "exclusiva última hora vídeo opinión análisis entrevista fútbol deportes cultura economía política"
    ),
    section_words=words("sección"),
    front_pages=frozenset({"inicio", "portada"}),
    challenge_titles=frozenset({"un momento"}),
    medium_words=words("en por el la los las diario periódico revista sitio web"),
    medium_particles=words("de del y la los"),
)
