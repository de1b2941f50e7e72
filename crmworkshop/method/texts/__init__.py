"""The facilitator's texts of every activity, one module per day; facts from the method, words of our own."""
