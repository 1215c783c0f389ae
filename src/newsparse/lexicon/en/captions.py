"""Captions and who took the picture. Source: the credit lines of English news pages."""

CREDIT_LABELS = """\
artwork
composite
composite image
copyright
cover photo
credit
credits
featured image
file
file image
file photo
file photograph
file picture
graphic
graphics
handout
illustration
image
image credit
image credits
image source
image sources
images
media source
photo
photo credit
photo credits
photo illustration
photo source
photograph
photographer
photographs
photography
photos
pic
pic credit
pics
picture
picture credit
picture source
pictures
pool photo
screengrab
screenshot
source
supplied
video
"""

CREDIT_OPENERS = """\
contributed by
courtesy
courtesy of
file photo by
file photo courtesy of
footage by
graphic by
handout by
handout via
illustration by
illustration courtesy of
illustrations by
image by
image courtesy
image courtesy of
image provided by
image supplied by
image via
images by
photo by
photo courtesy
photo courtesy of
photo illustration by
photo provided by
photo submitted by
photo supplied by
photo via
photograph by
photograph courtesy of
photographed by
photographs by
photography by
photos by
photos courtesy of
photos provided by
pic by
pic courtesy
picture by
picture courtesy
picture courtesy of
pictures by
provided by
reproduced courtesy of
screen grab from
screengrab from
screengrab via
screenshot from
screenshot via
staff photo by
staff photos by
submitted by
supplied by
video by
video courtesy of
"""

FILLERS = """\
archive
collage
composite
contributed
contributed photo
courtesy
courtesy photo
file
file image
file photo
file picture
handout
illustration
library
library image
library picture
photo supplied
picture for representation
pool
pool photo
provided
representational image
representative image
screen grab
screengrab
screenshot
social media
staff
stock
stock photo
stringer
submitted
supplied
undated
"""

TAILS = """\
(opens in a new window)
acquire licensing rights
acquire licensing rights, opens new tab
buy this photo
enlarge this image
hide caption
open image modal
opens in a new window
opens new tab
purchase licensing rights
purchase licensing rights, opens new tab
toggle caption
view image in fullscreen
view larger image
"""

CAPTION_LABELS = """\
caption
image caption
image description
media caption
open this photo in gallery
photo caption
picture caption
video caption
"""
