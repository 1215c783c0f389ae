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

# Who gives pictures, without stops -> the usual short name: picture agencies, and those news agencies that do.
AGENCIES = """\
aap	AAP
action images	Action Images
adobe stock	Adobe Stock
afp	AFP
afp-jiji	AFP
alamy	Alamy
alamy live news	Alamy
alamy stock photo	Alamy
anadolu	Anadolu
anadolu agency	Anadolu
anadolu images	Anadolu
ani	ANI
anp	ANP
ansa	ANSA
ap	AP
ap images	AP
ap photo	AP
apa	APA
associated press	AP
avalon	Avalon
backgrid	Backgrid
belga	Belga
bettmann	Bettmann
bettmann archive	Bettmann
bridgeman images	Bridgeman Images
canadian press	CP
cna	CNA
corbis	Corbis
cover images	Cover Images
ctk	ČTK
depositphotos	Depositphotos
dpa	dpa
dreamstime	Dreamstime
efe	EFE
epa	EPA
everett collection	Everett Collection
filmmagic	FilmMagic
flickr	Flickr
gallo images	Gallo Images
gc images	GC Images
getty	Getty Images
getty images	Getty Images
hollandse hoogte	Hollandse Hoogte
hulton archive	Hulton Archive
hulton-deutsch collection	Hulton Archive
icon sportswire	Icon Sportswire
imagn	Imagn
imagn images	Imagn
imago	Imago
imago images	Imago
istock	iStock
istock photo	iStock
istockphoto	iStock
keystone	Keystone
kyodo	Kyodo
kyodo news	Kyodo
lapresse	LaPresse
lehtikuva	Lehtikuva
lightrocket	LightRocket
magnum photos	Magnum Photos
mega	MEGA
mti	MTI
nasa	NASA
ntb	NTB
nurphoto	NurPhoto
pa	PA
pa images	PA
pa media	PA
pa wire	PA
pap	PAP
pexels	Pexels
photofest	Photofest
picture alliance	picture alliance
pixabay	Pixabay
polaris	Polaris
press association	PA
pti	PTI
redux	Redux
reuters	Reuters
rex	Rex
rex features	Rex
ria novosti	RIA Novosti
ritzau scanpix	Ritzau Scanpix
scanpix	Scanpix
shutterstock	Shutterstock
sipa	Sipa
sipa press	Sipa
sipa usa	Sipa USA
solent news	Solent News
sopa images	SOPA Images
splash	Splash News
splash news	Splash News
sputnik	Sputnik
stockadobecom	Adobe Stock
swns	SWNS
tass	TASS
unsplash	Unsplash
upi	UPI
usa today sports	USA Today Sports
wikimedia	Wikimedia Commons
wikimedia commons	Wikimedia Commons
wireimage	WireImage
xinhua	Xinhua
yonhap	Yonhap
zuma	ZUMA Press
zuma press	ZUMA Press
zuma press wire	ZUMA Press
zuma wire	ZUMA Press
"""

AGENCY_ENDINGS = """\
agency
archive
archives
collection
images
library
photo
photographers
photography
photos
pics
pictures
press
stock photo
wire
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
