"""The guide on paper and in chats: records to data for Typst templates."""
