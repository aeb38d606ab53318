"""What other programs say about people and meetings: readers of their formats."""
