using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LienThong.Statistics.Formulas;

/// <summary>Reads the text of a formula. It never throws; the first fault ends the reading.</summary>
internal sealed partial class FormulaReader
{
    /// <summary>In characters that are not white space.</summary>
    public const int Longest = 500;
    /// <summary>Brackets, functions and minus signs inside each other.</summary>
    public const int Deepest = 30;
    /// <summary>Numbers, indicators, operations and functions together.</summary>
    public const int MostNodes = 200;
    public const int LongestCode = 30;
    private const int MostDigits = 28;

    private readonly string _text;
    private int _at;
    private int _depth;
    private int _nodes;
    private FormulaFault? _fault;

    private FormulaReader(string text) => _text = text;

    public static bool TryRead(string? text, [NotNullWhen(true)] out Expression? tree, [NotNullWhen(false)] out FormulaFault? fault)
    {
        var reader = new FormulaReader(text ?? "");
        tree = reader.Read();
        fault = tree is null ? reader._fault! : null;
        return tree is not null;
    }

    /// <summary>Capital letters without marks, digits and _; a letter first.</summary>
    public static bool IsCode(string code) =>
        code.Length is > 0 and <= LongestCode && char.IsAsciiLetterUpper(code[0]) && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');

    private Expression? Read()
    {
        if (Next() is null) return Fail(0, "empty", FormulaWords.Empty);
        var length = _text.Count(c => !char.IsWhiteSpace(c));
        if (length > Longest) return Fail(0, "too-long", FormulaWords.TooLong(length));
        if (Sum() is not { } tree) return null;
        return Next() is { } left ? Lost(left == ')' ? "bracket" : "operation", left == ')' ? FormulaWords.NotOpened : FormulaWords.NoOperation) : tree;
    }

    private Expression? Sum()
    {
        var left = Product();
        while (left is not null && Next() is '+' or '-')
            left = Operation(left, _text[_at] == '+' ? Operator.Plus : Operator.Minus, Product);
        return left;
    }

    private Expression? Product()
    {
        var left = Factor();
        while (left is not null && Next() is '*' or '/')
            left = Operation(left, _text[_at] == '*' ? Operator.Times : Operator.Over, Factor);
        return left;
    }

    private Expression? Operation(Expression left, Operator sign, Func<Expression?> read)
    {
        var place = _at++;
        return read() is { } right ? Node(new Expression.Binary(sign, left, right) { At = place }) : null;
    }

    private Expression? Factor()
    {
        var (c, place) = (Next(), _at);
        return c switch
        {
            '-' => Inside(() => Factor() is { } of ? Node(new Expression.Negation(of) { At = place }) : null),
            '(' => Inside(() => Sum() is { } inner && Close(place) ? inner : null),
            { } digit when char.IsAsciiDigit(digit) => Number() is { } value ? Node(new Expression.Number(value) { At = place }) : null,
            { } letter when char.IsAsciiLetter(letter) => Named(),
            _ => Lost("operand", FormulaWords.Operand),
        };
    }

    /// <summary>Steps over the sign at hand and reads one level deeper.</summary>
    private Expression? Inside(Func<Expression?> read)
    {
        var place = _at++;
        if (++_depth > Deepest) return Fail(place, "too-deep", FormulaWords.TooDeep);
        var inner = read();
        _depth--;
        return inner;
    }

    private decimal? Number()
    {
        var start = _at;
        while (Here(char.IsAsciiDigit)) _at++;
        var whole = _at;
        if (Here(c => c == '.')) _at++;
        while (Here(char.IsAsciiDigit)) _at++;
        var ends = _at == whole || _at > whole + 1;
        if (ends && !Here(c => c == '.') && _at - start <= MostDigits) return decimal.Parse(_text.AsSpan(start, _at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        Fail(start, "number", FormulaWords.Number);
        return null;
    }

    private bool Close(int opened)
    {
        if (Next() == ')')
        {
            _at++;
            return true;
        }

        Lost("bracket", FormulaWords.NotClosed(opened));
        return false;
    }

    private char? Next()
    {
        while (Here(char.IsWhiteSpace)) _at++;
        return _at < _text.Length ? _text[_at] : null;
    }

    private bool Here(Func<char, bool> test) => _at < _text.Length && test(_text[_at]);

    // The others have a meaning in some other place: there the words say what is wanted here.
    private static bool Odd(char c) => !char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '*' or '/' or '(' or ')' or '[' or ']' or ',' or ';' or '=' or '_' or '.');

    /// <summary>The fault of whatever stands here instead of what was wanted.</summary>
    private Expression? Lost(string code, string words) => Next() switch
    {
        ',' => Fail(_at, "comma", FormulaWords.Comma),
        { } c when Odd(c) => Fail(_at, "character", FormulaWords.Character(c)),
        _ => Fail(_at, code, words),
    };

    private Expression? Node(Expression node) => ++_nodes <= MostNodes ? node : Fail(node.At, "too-many", FormulaWords.TooMany);

    private Expression? Fail(int place, string code, string words)
    {
        _fault ??= FormulaFault.Of(place, code, words);
        return null;
    }
}
