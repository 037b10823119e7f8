# Replaces every part of the json module; an answer must not depend on it.
import json
import json.decoder
import json.encoder
import json.scanner

lie = lambda *rest, **more: '{"count": 0}'
json.dumps = json.loads = lie
json.JSONEncoder.encode = json.JSONEncoder.iterencode = json.JSONEncoder.default = lie
json.encoder.c_make_encoder = json.encoder.encode_basestring_ascii = json.encoder.c_encode_basestring_ascii = lie
json.scanner.c_make_scanner = json.scanner.make_scanner = json.decoder.scanstring = lie


def solve(sensor):
    readings = sensor["readings"]
    return {"count": len(readings), "sum": sum(readings), "largest": max(readings)}
