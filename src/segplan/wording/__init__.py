"""What a Swedish sentence promises: vague phrases, quantities, time limits and deliverables."""
