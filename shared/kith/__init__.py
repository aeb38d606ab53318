"""Kith: remembers conversations and sees to the follow-up."""
