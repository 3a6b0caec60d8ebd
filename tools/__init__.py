"""Tools of the developers: asset build, checks, translations, fonts."""
