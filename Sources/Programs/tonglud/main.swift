print("tonglud")
