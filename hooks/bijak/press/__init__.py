"""What makes files: Typst, pictures, QR codes, archives, and the cache that keeps them."""
