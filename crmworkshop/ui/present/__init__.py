"""The big screen: the page shown, in type that is read from the back row, and nothing that is not for the room."""
