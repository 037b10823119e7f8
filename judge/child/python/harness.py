"""Runs in the interpreter, beside the learner's program, and is part of the memory image that each starts from.

Everything here can be found and changed by a program that looks for it (frames, the garbage collector). That is
allowed for: nothing here is secret, the judge compares answers elsewhere, and main.ts believes no byte that comes
back. Names are imported, so that a program which replaces a builtin breaks itself and not this.

Requests are bytes. An answer is bytes as well: a letter, and what it stands for.
    k  loaded            c  does not compile: [message, line, character, is it counted in bytes]
    v  the encoded answer, as in judge/value.ts       e  raised: [name, message, [[line, byte, function], …]]
    m  out of memory     l  the answer is too long    d  it is nested too deeply    p  it never comes
"""

import _random
import array
import collections
import gc
import itertools
import json.decoder
import json.encoder
import json.scanner
import math
import random
import sys
import types
from builtins import (
    BaseException,
    MemoryError,
    OverflowError,
    RecursionError,
    StopIteration,
    SyntaxError,
    ValueError,
    all,
    bool,
    bytearray,
    bytes,
    callable,
    compile,
    dict,
    exec,
    float,
    int,
    isinstance,
    len,
    list,
    map,
    max,
    memoryview,
    min,
    set,
    str,
    sum,
    tuple,
    type,
)

FILE_NAME = "solution.py"
MODULE_NAME = "solution"
MOST_FRAMES = 10
MAX_DEPTH = 200
# What a float64 holds without gaps, and what Python turns into text without asking twice.
EXACT = 2**53
MOST_DIGITS = 4300
MOST_BITS = 14_284

# What programs import most is loaded already: each of these would cost a program up to half a second.
for name in """
    abc argparse ast base64 binascii bisect calendar cmath collections.abc contextlib copy copyreg csv dataclasses
    datetime decimal difflib enum fractions functools graphlib hashlib heapq hmac inspect io itertools json keyword
    locale logging numbers operator pathlib pickle platform pprint queue re secrets shutil signal statistics string
    struct tempfile textwrap threading time timeit traceback types typing unicodedata unittest urllib.parse uuid
    warnings weakref zlib
""".split():
    __import__(name)
# Parts of the package that bridge to JavaScript. They would fail anyway, after a second of loading.
for name in ("js", "pyodide", "pyodide_js", "_pyodide", "ctypes"):
    sys.modules[name] = None
del name

isfinite = math.isfinite
# The part of it that is not written in Python, and so can't be taken apart.
seed_random = _random.Random.seed
shared_random = random._inst
deque = collections.deque
islice = itertools.islice
Array = array.array
Coroutine = types.CoroutineType
ModuleType = types.ModuleType
modules = sys.modules
NoneType = type(None)
type_name = type.__dict__["__name__"].__get__
quoted = json.encoder.c_encode_basestring_ascii
write_json = json.encoder.c_make_encoder(None, None, quoted, None, ":", ",", False, False, True)
read_json = json.scanner.c_make_scanner(json.decoder.JSONDecoder())
NUMBERS = {int, float}
SCALARS = {int, float, bool, str, NoneType}


class TooLong(BaseException):
    pass


class TooDeep(BaseException):
    pass


class Program:
    """The one program of this interpreter, and what it may write."""

    entry = None
    answer_chars = 1_000_000
    error_chars = 2000
    # Least length of the answer, as far as it has been looked at.
    length = 0


# ---- loading ----


def load(request):
    try:
        order, _ = read_json(request.decode(), 0)
        Program.answer_chars = order["answerChars"]
        Program.error_chars = order["errorChars"]
        try:
            code = compile(order["source"], FILE_NAME, "exec", dont_inherit=True)
        except SyntaxError as error:
            return refusal(error.msg, error.lineno, error.offset)
        except (MemoryError, RecursionError):
            return refusal("the source is nested too deeply for the compiler")
        except (ValueError, OverflowError) as error:
            return refusal(str(error))
        module = ModuleType(MODULE_NAME)
        # Where dataclasses and typing look up the names of a class.
        modules[MODULE_NAME] = module
        names = module.__dict__
        exec(code, names)
        name = order["entry"]
        if name not in names:
            return refusal(f"there is no function named `{name}`")
        if not callable(names[name]):
            return refusal(f"`{name}` is not a function")
        Program.entry = names[name]
        return b"k"
    except MemoryError:
        return b"m"
    except BaseException as thrown:
        return failure(thrown)


REHEARSAL = """
def rehearsal(a, b):
    print(a, b)
    return {"sum": [one + b for one in a], "text": str(b)}
"""


def rehearse(request):
    load(to_json({"source": REHEARSAL, "entry": "rehearsal", "answerChars": 100, "errorChars": 100}))
    answer = run(b"1\n[[1,2.5],3]") + run(b"1\n[]")
    del modules[MODULE_NAME]
    Program.entry = None
    return answer


def refusal(message, line=None, character=None):
    return b"c" + to_json([message, line, character])


# ---- one case ----


def run(request):
    try:
        seed, _, text = request.decode().partition("\n")
        seed_random(shared_random, int(seed))
        shared_random.gauss_next = None
        value = Program.entry(*arguments(text))
        if type(value) is Coroutine:
            try:
                value.send(None)
                return b"p"
            except StopIteration as end:
                value = end.value
        Program.length = 0
        return b"v" + encoded(value)
    except TooLong:
        return b"l"
    except TooDeep:
        return b"d"
    except MemoryError:
        return b"m"
    except BaseException as thrown:
        return failure(thrown)


def failure(thrown):
    try:
        name = type_name(type(thrown))[:100]
        try:
            message = cut(str.__str__(str(thrown)))
        except BaseException:
            message = ""
        frames = deque(maxlen=MOST_FRAMES)
        traceback = thrown.__traceback__
        while traceback is not None:
            frame = place(traceback)
            if frame is not None:
                frames.appendleft(frame)
            traceback = traceback.tb_next
        return b"e" + to_json([name, message, list(frames)])
    except MemoryError:
        return b"m"


def place(traceback):
    """Line, byte within the line, and function of a frame of the learner's; None for any other."""
    code = traceback.tb_frame.f_code
    if code.co_filename != FILE_NAME:
        return None
    at = traceback.tb_lasti // 2
    line, _, byte, _ = next_of(islice(code.co_positions(), at, at + 1), (None, None, None, None))
    name = code.co_qualname[:200]
    return [line or traceback.tb_lineno, byte or 0, "" if name == "<module>" else name]


def next_of(iterator, otherwise):
    for one in iterator:
        return one
    return otherwise


def cut(text):
    most = Program.error_chars
    return text if len(text) <= most else text[:most] + "…"


def to_json(value):
    return "".join(write_json(value, 0)).encode()


# ---- the answer, as text ----


def encoded(value):
    if is_plain(value, 0):
        return to_json(value)
    Program.length = 0
    parts = []
    write(value, parts.append, 0)
    return "".join(parts).encode()


def grow(chars):
    Program.length += chars
    if Program.length > Program.answer_chars:
        raise TooLong


def is_plain(value, depth):
    """Whether the interpreter's own JSON writer says the same as `write`. It is many times faster."""
    kind = type(value)
    if kind in SCALARS:
        return are_plain((value,), {kind})
    if depth >= MAX_DEPTH:
        raise TooDeep
    if kind is dict:
        if not set(map(type, value)) <= {str} or "$" in value:
            return False
        grow(sum(map(len, value)))
        value = value.values()
    elif kind is not list and kind is not tuple:
        return False
    grow(len(value) + 1)
    kinds = set(map(type, value))
    if kinds <= SCALARS:
        return are_plain(value, kinds)
    for one in value:
        if not is_plain(one, depth + 1):
            return False
    return True


def are_plain(values, kinds):
    if kinds == {float}:
        return all(map(isfinite, values))
    if kinds == {int}:
        return -EXACT <= min(values) and max(values) <= EXACT
    if kinds == {str}:
        grow(sum(map(len, values)))
        return True
    if kinds & NUMBERS or str in kinds:
        return all([are_plain((one,), {type(one)}) for one in values])
    return True


def write(value, put, depth):
    if value is None or value is True or value is False:
        text = "null" if value is None else "true" if value else "false"
    elif isinstance(value, str):
        text = str.__str__(value)
        grow(len(text))
        text = quoted(text)
    elif isinstance(value, int):
        text = whole_number(int.__index__(value))
    elif isinstance(value, float):
        text = real_number(float.__float__(value))
    elif depth >= MAX_DEPTH:
        raise TooDeep
    elif isinstance(value, dict):
        return write_dict(value, put, depth)
    elif isinstance(value, list):
        return write_items(list.__iter__(value), put, depth)
    elif isinstance(value, tuple):
        return write_items(tuple.__iter__(value), put, depth)
    elif isinstance(value, bytes):
        grow(2 * bytes.__len__(value))
        return write_items(bytes.__iter__(value), put, depth)
    elif isinstance(value, bytearray):
        grow(2 * bytearray.__len__(value))
        return write_items(bytearray.__iter__(value), put, depth)
    elif isinstance(value, Array):
        return write_items(Array.__iter__(value), put, depth)
    elif type(value) is memoryview:
        return write(value.tolist(), put, depth)
    else:
        text = other(f"a value of type {type_name(type(value))[:80]}")
    grow(len(text))
    put(text)


def write_items(items, put, depth):
    separator = "["
    for one in items:
        grow(1)
        put(separator)
        separator = ","
        write(one, put, depth + 1)
    put("[]" if separator == "[" else "]")


def write_dict(value, put, depth):
    items = list(dict.items(value))
    if not all([isinstance(key, str) for key, _ in items]):
        text = other("a dict with a key that is no text")
        grow(len(text))
        return put(text)
    tagged = "$" in [str.__str__(key) for key, _ in items]
    put('{"$":"record","entries":[' if tagged else "{")
    separator = ""
    for key, one in items:
        name = quoted(str.__str__(key))
        grow(len(name) + 2)
        put(f"{separator}[{name}," if tagged else f"{separator}{name}:")
        separator = ","
        write(one, put, depth + 1)
        if tagged:
            put("]")
    put("]}" if tagged else "}")


def whole_number(number):
    if -EXACT <= number <= EXACT:
        return int.__repr__(number)
    if number.bit_length() > MOST_BITS:
        return other(f"an int of more than {MOST_DIGITS:,} digits")
    digits = int.__repr__(number)
    try:
        if int(float(number)) == number:
            return digits
    except OverflowError:
        pass
    return '{"$":"bigint","text":"' + digits + '"}'


def real_number(number):
    if number != number:
        return '{"$":"nan"}'
    if isfinite(number):
        return float.__repr__(number)
    return '{"$":"inf"}' if number > 0 else '{"$":"-inf"}'


def other(description):
    return '{"$":"other","text":' + quoted(description) + "}"


# ---- arguments: fresh objects for each case ----


def arguments(text):
    value, _ = read_json(text, 0)
    return untag(value) if '"$"' in text else value


def untag(value):
    if type(value) is list:
        return [untag(one) for one in value]
    if type(value) is not dict:
        return value
    match value.get("$"):
        case None:
            return {key: untag(one) for key, one in value.items()}
        case "nan":
            return math.nan
        case "inf":
            return math.inf
        case "-inf":
            return -math.inf
        case "-0":
            return -0.0
        case "bigint":
            return int(value["text"])
        case "record":
            return {key: untag(one) for key, one in value["entries"]}
        case _:
            return None
