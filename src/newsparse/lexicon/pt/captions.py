"""Words that stand in captions and beside the names of photographers in Portuguese.

Written for this project from general knowledge of the language.
"""

CAPTION_LABELS = """\
descrição da imagem
legenda
legenda da foto
legenda da imagem
"""

FILLERS = """\
acervo
acervo pessoal
agência brasil
arquivo
arquivo pessoal
captura de ecrã
captura de tela
cedida
cortesia
d.r
direitos reservados
divulgação
dr
facebook
foto de arquivo
foto ilustrativa
freepik
google maps
google street view
ilustrativa
ilustração
imagem de arquivo
imagem ilustrativa
instagram
montagem
pexels
pixabay
redes sociais
reprodução
shutterstock
tv globo
twitter
unsplash
youtube
álbum de família
"""

CREDIT_LABELS = """\
arquivo
arte
captura de ecrã
captura de tela
copyright
crédito
crédito da foto
crédito da imagem
créditos
créditos da foto
direitos de imagem
direitos reservados
divulgação
fonte
foto
foto de arquivo
foto de capa
fotografia
fotografias
fotos
fotógrafa
fotógrafo
ilustração
imagem
imagem ilustrativa
imagens
infografia
infográfico
legenda
montagem
montagem de fotos
reprodução
vídeo
"""

CREDIT_OPENERS = """\
arte de
cedida por
cedidas por
cortesia de
crédito
foto cedida por
foto de
foto divulgação
foto por
foto tirada por
fotografia de
fotografias de
fotos de
fotos por
ilustração de
imagem de
imagem por
imagens de
reprodução de
vídeo de
"""

TAILS = """\
abrir em tamanho maior
ampliar
clique para ampliar
fechar
reproduzir
ver em ecrã inteiro
"""
