"""The pages: templates and forms. Knows nothing of storage, tokens or settings."""
