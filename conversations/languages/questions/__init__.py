"""The words of questions and wishes that are addressed to the bot, by language."""
