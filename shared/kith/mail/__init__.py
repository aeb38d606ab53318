"""Mail in and out: raw MIME to a Reading, and what Kith says to an EmailMessage."""
