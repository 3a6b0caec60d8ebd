"""The page `Văn bản`: the catalogue of documents, and the review of an imported one."""
