"""The formats that an article can be shown in: one file each."""
