"""Result blocks on screen: charts and tables painted by Qt."""
