"""Many texts: what is done with one (`work`), in how many processes (`pool`), what is done already (`manifest`)."""
