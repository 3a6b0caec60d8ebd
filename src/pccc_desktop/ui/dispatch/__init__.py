"""Force-dispatch orders: the list, its detail and the form a duty officer fills while talking."""
