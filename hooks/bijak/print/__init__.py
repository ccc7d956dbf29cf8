"""The guide on paper and in chats: records to data for Typst templates, and those to PDF and PNG."""
