"""What all languages share: places, agencies, function words that tell a language."""
