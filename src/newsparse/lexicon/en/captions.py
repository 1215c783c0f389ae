"""Captions and who took the picture. Source: the credit lines of English news pages."""

LABELS = """\
artwork
composite
composite image
copyright
courtesy
courtesy of
cover photo
credit
credits
featured image
file image
file photo
file photograph
file picture
graphic
graphics
handout
illustration
illustration by
image
image by
image courtesy of
image credit
image credits
image source
image sources
images
media source
photo
photo by
photo courtesy
photo courtesy of
photo credit
photo credits
photo illustration
photo illustration by
photo source
photograph
photograph by
photographer
photographs
photographs by
photography
photography by
photos
photos by
pic
pics
picture
picture by
picture courtesy
picture credit
picture source
pictures
pictures by
screengrab
screenshot
source
supplied
video
"""

# Picture agencies, without stops -> the usual short name.
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
bbc	BBC
belga	Belga
bettmann	Bettmann
bettmann archive	Bettmann
bloomberg	Bloomberg
bridgeman images	Bridgeman Images
canadian press	The Canadian Press
cbc	CBC
cna	CNA
cnn	CNN
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
handout	Handout
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
pool	Pool
press association	PA
pti	PTI
redux	Redux
reuters	Reuters
rex	Rex
rex features	Rex
rex/shutterstock	Shutterstock
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
supplied	Supplied
swns	SWNS
tass	TASS
tt	TT
unsplash	Unsplash
upi	UPI
usa today sports	USA Today Sports
wikimedia	Wikimedia Commons
wikimedia commons	Wikimedia Commons
wikipedia	Wikipedia
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
council
department
features
films
foundation
government
images
library
media
ministry
museum
news
office
photo
photos
pics
pictures
police
press
service
sport
sports
stock
studios
television
tv
university
via
wire
"""
