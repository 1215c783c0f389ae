"""Captions and who took the picture. Source: the credit lines of English news pages."""

LABELS = """\
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

OPENERS = """\
courtesy
courtesy of
file photo by
graphic by
illustration by
illustrations by
image by
image courtesy
image courtesy of
images by
photo by
photo courtesy
photo courtesy of
photo illustration by
photograph by
photographed by
photographs by
photography by
photos by
photos courtesy of
pic by
pic courtesy
picture by
picture courtesy
picture courtesy of
pictures by
video by
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
submitted
supplied
undated
"""
