print("tonglu")
