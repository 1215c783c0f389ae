"""Languages whose finite verb stands second, as German: their cues, noun phrases and layouts."""
