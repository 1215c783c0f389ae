"""One run over many texts: what is done with one (`work`), in how many processes (`pool`), and where it goes."""
