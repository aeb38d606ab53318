"""The core: pure decisions over frozen values. Standard library only, no clock, no environment."""
