"""What git holds, read as values: commits, trees and blobs, without checking anything out."""
