"""The Pagi Dinamis kits: a session's records to slides, cards, quiz files and forms."""
