"""Words that stand in captions and beside the names of photographers in Spanish. Written for this project from general knowledge of the language."""

CAPTION_LABELS = """\
descripción de imagen
descripción de la imagen
pie de foto
pie de imagen
pie de vídeo
subtítulo
"""

FILLERS = """\
archivo
captura
captura de pantalla
cedida
cedidas
cedido
cortesía
foto archivo
foto cedida
foto de archivo
fotografía de archivo
imagen de archivo
internet
redes
redes sociales
referencial
"""

CREDIT_LABELS = """\
autor
captura
copyright
crédito
créditos
foto
fotografía
fotografías
fotos
fotógrafo
fuente
fuente de la imagen
gráfico
ilustración
imagen
imágenes
infografía
video
vídeo
"""

CREDIT_OPENERS = """\
cedida por
cortesía de
crédito de
foto cedida por
foto cortesía de
foto de
foto por
fotografía cedida por
fotografía de
fotografía por
fotos de
fotos por
gráfico de
ilustración de
ilustración por
imagen cedida por
imagen de
imagen por
imágenes de
"""

TAILS = """\
(se abre en una ventana nueva)
abrir en pantalla completa
ampliar
ampliar foto
ampliar imagen
cerrar
ocultar leyenda
ver foto
ver galería
ver imagen
"""
