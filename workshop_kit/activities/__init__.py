"""Activities: what people are asked, and what is said to their answers. No screen."""
