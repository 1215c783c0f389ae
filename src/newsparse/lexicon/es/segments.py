"""Words that tell what a line of a page in Spanish is. Written for this project from general knowledge of the language."""

APPEALS = """\
a cambio de tu
al continuar navegando
bandeja de entrada
cancela cuando quieras
con tu suscripción
en tu bandeja
en tu correo
este sitio web utiliza
no será publicada
nuestra newsletter
nuestras newsletters
nuestro boletín
nuestro canal de
nuestro newsletter
nuestros boletines
para seguir leyendo
para suscriptores
prohibida la reproducción
prohibida su reproducción
recibe en tu
regístrate gratis
seguinos en
suscribite a
suscríbete a
suscríbete aquí
suscríbete para
síguenos en
todos los derechos reservados
usamos cookies
utilizamos cookies
ya eres suscriptor
únete a nuestro
"""

BIOGRAPHIES = """\
colabora
colaborador
cubre
dirige
doctor
doctora
ejerce
es
es autor
es autora
es columnista
es corresponsal
es economista
es editor
es editora
es el
es escritor
es escritora
es la
es licenciada
es licenciado
es periodista
es profesor
es profesora
es redactor
es redactora
es un
es una
escribe
estudió
graduada
graduado
licenciada
licenciado
nació
periodista
redactor
redactora
trabaja
vive en
"""

# how a line begins, tab, kind
BOXES = """\
acepta nuestra	boilerplate
activa las notificaciones	boilerplate
al continuar	boilerplate
al suscribirte	boilerplate
apúntate	boilerplate
artículo anterior	related
artículos relacionados	related
aviso importante	boilerplate
comenta esta noticia	boilerplate
comenta la noticia	boilerplate
comentarios (	boilerplate
comentá	boilerplate
comparte	boilerplate
comparte esta noticia	boilerplate
comparte este artículo	boilerplate
compartir en	boilerplate
compartir esta noticia	boilerplate
compartí	boilerplate
con la tecnología de	boilerplate
configuración de cookies	navigation
conforme a los criterios de	boilerplate
contacto de prensa	boilerplate
contacto para medios	boilerplate
contenido exclusivo	boilerplate
contenido patrocinado	boilerplate
contenido relacionado	related
contenidos relacionados	related
copyright	boilerplate
crea tu cuenta	boilerplate
de interés	related
deja tu comentario	boilerplate
deja un comentario	boilerplate
deje su comentario	boilerplate
deje un comentario	boilerplate
dejá tu comentario	boilerplate
descarga la aplicación	boilerplate
descarga la app	boilerplate
descarga nuestra	boilerplate
descargue la	boilerplate
destacadas	related
disfruta de	boilerplate
en otras noticias	related
entrada anterior	related
entradas relacionadas	related
entre lo más leído	related
enviar por	boilerplate
envíanos	boilerplate
este artículo es exclusivo	boilerplate
este contenido es exclusivo	boilerplate
este contenido es solo	boilerplate
este sitio usa	boilerplate
este sitio utiliza	boilerplate
este sitio web utiliza	boilerplate
gestionar cookies	navigation
haz clic aquí	boilerplate
haz login	boilerplate
hazte premium	boilerplate
hazte socia	boilerplate
hazte socio	boilerplate
hazte suscriptor	boilerplate
hágase socio	boilerplate
ingresa con	boilerplate
ingrese su	boilerplate
inicia sesión	boilerplate
iniciar sesión	boilerplate
inicie sesión	boilerplate
las más leídas	related
las más vistas	related
las noticias más leídas	related
le puede interesar	related
le recomendamos	related
lea además	related
lea aquí	related
lea más	related
lea también	related
lea:	related
lee además	related
lee más	related
lee también	related
lee:	related
leer más	related
leer también	related
leé también	related
lo + leído	related
lo más comentado	related
lo más leído	related
lo más popular	related
lo más reciente	related
lo más visto	related
lo último	related
lo último en	related
mira también	related
mira:	related
mire también	related
mirá también	related
más de	related
más en	related
más informaciones	related
más información	related
más leídas	related
más leídos	related
más noticias	related
más recientes	related
más sobre	related
más vistas	related
más vistos	related
no se pierda	related
no te pierdas	related
nota a los editores	boilerplate
nota relacionada	related
notas a los editores	boilerplate
notas relacionadas	related
noticia anterior	related
noticia relacionada	related
noticias de	related
noticias destacadas	related
noticias más	related
noticias recomendadas	related
noticias relacionadas	related
notificar error	boilerplate
otras noticias	related
para comentar	boilerplate
para continuar leyendo	boilerplate
para leer	related
para seguir leyendo	boilerplate
podría interesarte	related
podés leer	related
política de cookies	boilerplate
política de privacidad	boilerplate
post anterior	related
próxima noticia	related
publicaciones relacionadas	related
publicidad	boilerplate
puede interesarle	related
puede leer	related
puedes leer	related
reciba las	boilerplate
reciba los	boilerplate
recibe cada	boilerplate
recibe en tu	boilerplate
recibe las	boilerplate
recibe los	boilerplate
recibe nuestra	boilerplate
recibe nuestro	boilerplate
recibí	boilerplate
recomendado para	related
recomendados	related
registrate	boilerplate
regístrate	boilerplate
regístrese	boilerplate
relacionadas	related
relacionados	related
reporta un error	boilerplate
reportar un error	boilerplate
seguinos	boilerplate
seguir leyendo	related
seguí leyendo	related
si quieres seguir	boilerplate
si te ha gustado	boilerplate
siga leyendo	related
sigue a	boilerplate
sigue el canal	boilerplate
sigue leyendo	related
sigue nuestro canal	boilerplate
sigue toda la	boilerplate
siguenos	boilerplate
siguiente noticia	related
sobre el autor	boilerplate
sobre la autora	boilerplate
sobre la firma	boilerplate
solo para suscriptores	boilerplate
suscribete	boilerplate
suscribir	boilerplate
suscribirse	boilerplate
suscribite	boilerplate
suscríbase	boilerplate
suscríbete	boilerplate
síganos	boilerplate
síguenos	boilerplate
sólo para suscriptores	boilerplate
también en	related
también le puede gustar	related
también le puede interesar	related
también lea	related
también puede leer	related
también puedes leer	related
también te puede interesar	related
te interesa	related
te podría interesar	related
te puede gustar	related
te puede interesar	related
te quedan	boilerplate
te recomendamos	related
te sugerimos	related
temas relacionados	related
the trust project	boilerplate
todos los derechos	boilerplate
tu dirección de correo	boilerplate
tu suscripción	boilerplate
unite a	boilerplate
usamos cookies	boilerplate
utilizamos cookies	boilerplate
vea además	related
vea también	related
ver más	related
ver también	related
ver:	related
videos relacionados	related
vídeos más vistos	related
vídeos relacionados	related
ya eres suscriptor	boilerplate
ya es suscriptor	boilerplate
ya leíste	related
ya sos suscriptor	boilerplate
¿aún no	boilerplate
¿eres suscriptor	boilerplate
¿has encontrado un error	boilerplate
¿quieres recibir	boilerplate
¿todavía no	boilerplate
¿ya eres suscriptor	boilerplate
¿ya tienes cuenta	boilerplate
última hora	related
últimas noticias	related
únase a	boilerplate
únete a	boilerplate
"""

COMMENTS = """\
comentario
comentarios
comentarios de lectores
comentarios de los lectores
los comentarios
opina
opiniones
todos los comentarios
ver comentarios
"""

CONTACTS = """\
contacta con
contacto:
correo:
e-mail:
email:
escríbele a
escríbenos a
síguela en
síguelo en
twitter:
"""

ENDINGS = """\
archivado en
comenta
comentarios
compartir en
conforme a los criterios
contacto de prensa
contacto para medios
copyright ©
deja tu comentario
deja un comentario
deja una respuesta
etiquetas:
las más leídas
lo más leído
lo más visto
lo último
más leídas
más noticias
más vistos
normas de participación
nota a los editores
notas a los editores
notas relacionadas
noticias relacionadas
otras noticias
sobre el autor
sobre la autora
sobre la firma
tags:
te recomendamos
temas relacionados
temas:
© 20
últimas noticias
"""

KICKERS = """\
análisis
artículo
breve
breves
carta al director
cartas al director
columna
comunicado de prensa
consigna
crítica
crónica
editorial
en directo
en vivo
encuesta
entrevista
eslogan
exclusiva
exclusivo
explicador
fact-check
investigación
lema
nota de prensa
objetivo
opinión
perfil
podcast
reportaje
reseña
tribuna
urgente
verificación
video
videoanálisis
vídeo
última hora
"""

# whole lines, tab, kind
LABELS = """\
0 comentarios	boilerplate
abrir menú	navigation
aceptar	boilerplate
activar notificaciones	boilerplate
actualizado	boilerplate
agenda	navigation
america	navigation
américa	navigation
anuncio	boilerplate
archivado en	boilerplate
archivado en:	boilerplate
autos	navigation
aviso legal	boilerplate
ayuda	boilerplate
añadir comentario	boilerplate
beneficios	navigation
blogs	navigation
bluesky	boilerplate
buscar	navigation
búsqueda	navigation
cerrar	navigation
cerrar menú	navigation
ciencia	navigation
ciencia y salud	navigation
cine	navigation
clasificados	navigation
club	navigation
comentar	boilerplate
comentarios	boilerplate
comparte	boilerplate
comparte esta noticia	boilerplate
comparte esto:	boilerplate
comparte:	boilerplate
compartir	boilerplate
compartir en facebook	boilerplate
compartir en twitter	boilerplate
compartir en whatsapp	boilerplate
compartir por correo	boilerplate
compartir por email	boilerplate
compartir:	boilerplate
contacto	navigation
contáctenos	navigation
cookies	boilerplate
copiar enlace	boilerplate
copiar url	boilerplate
copyright	boilerplate
correo	boilerplate
correo electrónico	boilerplate
cultura	navigation
deja un comentario	boilerplate
deja una respuesta	boilerplate
denunciar	boilerplate
deporte	navigation
deportes	navigation
descargar	boilerplate
economía	navigation
ediciones	navigation
edición impresa	navigation
educación	navigation
elecciones	navigation
email	boilerplate
empleo	navigation
empresas	navigation
enlace copiado	boilerplate
entretenimiento	navigation
enviar	boilerplate
enviar por correo	boilerplate
enviar por email	boilerplate
escuchar	boilerplate
escuchar artículo	boilerplate
escuchar noticia	boilerplate
españa	navigation
especiales	navigation
espectáculos	navigation
estilo	navigation
etiquetas	boilerplate
etiquetas:	boilerplate
eventos	navigation
facebook	navigation
favoritos	boilerplate
finanzas	navigation
fotogalerías	navigation
fotos	navigation
fútbol	navigation
galerías	navigation
gastronomía	navigation
gente	navigation
guardar	boilerplate
guardar en favoritos	boilerplate
guardar noticia	boilerplate
hazte socio	boilerplate
hemeroteca	navigation
horóscopo	navigation
imprimir	boilerplate
ingresar	navigation
inicia sesión	navigation
iniciar sesión	navigation
inicio	navigation
instagram	navigation
internacional	navigation
internacionales	navigation
ir a comentarios	boilerplate
juegos	navigation
justicia	navigation
kiosco	navigation
latinoamérica	navigation
leer comentarios	boilerplate
leer más tarde	boilerplate
linkedin	navigation
local	navigation
locales	navigation
loterías	navigation
madrid	navigation
me gusta	boilerplate
medio ambiente	navigation
menu	navigation
menú	navigation
moda	navigation
mostrar comentarios	boilerplate
motor	navigation
mundo	navigation
más información	related
más opciones	boilerplate
música	navigation
nacional	navigation
nacionales	navigation
negocios	navigation
no hay comentarios	boilerplate
normas de participación	boilerplate
noticias	navigation
obituarios	navigation
opinión	navigation
otros deportes	navigation
pasatiempos	navigation
pdf	boilerplate
podcast	navigation
podcasts	navigation
policiales	navigation
política	navigation
política de cookies	boilerplate
política de privacidad	boilerplate
portada	navigation
principal	navigation
provincia	navigation
provincias	navigation
publicidad	boilerplate
publicidad -	boilerplate
publicidade	boilerplate
quiénes somos	boilerplate
regalar	boilerplate
registrarse	navigation
regístrate	boilerplate
relacionado	related
responder	boilerplate
rss	boilerplate
salud	navigation
secciones	navigation
seguir	boilerplate
servicios	navigation
sociedad	navigation
sucesos	navigation
suscribete	boilerplate
suscribirme	boilerplate
suscribirse	boilerplate
suscripciones	boilerplate
suscripción	boilerplate
suscríbase	boilerplate
suscríbete	boilerplate
síguenos	boilerplate
síguenos en	boilerplate
tags	boilerplate
tags:	boilerplate
tecnología	navigation
telegram	boilerplate
televisión	navigation
temas	boilerplate
temas relacionados	related
temas:	boilerplate
tendencias	navigation
threads	boilerplate
tiempo	navigation
titulares	navigation
todos los derechos reservados	boilerplate
toros	navigation
tuitear	boilerplate
turismo	navigation
twittear	boilerplate
twitter	boilerplate
términos de uso	boilerplate
términos y condiciones	boilerplate
ver comentarios	boilerplate
ver todos los comentarios	boilerplate
viajes	navigation
videos	navigation
volver arriba	boilerplate
vídeos	navigation
whatsapp	navigation
youtube	navigation
¿quiénes somos?	boilerplate
última hora	navigation
últimas	navigation
últimas noticias	related
"""

LIVE = """\
directo:
en directo
en vivo
en vivo:
minuto a minuto
sigue en directo
última hora en directo
últimas noticias en directo
"""

NOTES = """\
colaboraron en este
con informaciones de
con información de
con reportes de
contribuyeron a este
contribuyó a este
ed. en
edición:
editado en español
editado por
esta información ha sido
esta nota fue
esta noticia ha sido
fe de errores
información elaborada por
la información de este
nota de la redacción
nota del editor
noticia en ampliación
noticia en desarrollo
reporte adicional
traducción:
traducido por
una versión anterior
"""

# How a link to another place on the page begins.
JUMPS = """\
ir al contenido
pasar al contenido
saltar a
saltar al
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
anuncio
consent
cookie
datos
dispositivo
identificador
personaliz
privacidad
publicidad
socios
tratamiento
"""
