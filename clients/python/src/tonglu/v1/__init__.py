# Generated from the schema by tools/generate. Do not edit.
