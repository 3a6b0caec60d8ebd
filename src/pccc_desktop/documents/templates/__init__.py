"""One module for each official form: frozen data in, story out."""
