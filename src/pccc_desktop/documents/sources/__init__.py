"""Where the content of each form comes from: which papers a selection gives, and the data that stand on one."""
