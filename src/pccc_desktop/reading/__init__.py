"""Files in, structured drafts out: opens documents, cleans their text and understands plans."""
