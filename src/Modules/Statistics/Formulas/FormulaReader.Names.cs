namespace LienThong.Statistics.Formulas;

/// <summary>The part that reads codes, their breakdowns and functions.</summary>
internal sealed partial class FormulaReader
{
    private Expression? Named()
    {
        var (place, name) = (_at, Word());
        if (Next() == '(' && (!IsCode(name) || FormulaWords.Functions.ContainsKey(name.ToLowerInvariant()))) return Function(name, place);
        return IsCode(name) ? Indicator(name, place) : Fail(place, "code", FormulaWords.Code(name));
    }

    private string Word()
    {
        var start = _at;
        while (Here(c => char.IsAsciiLetterOrDigit(c) || c == '_')) _at++;
        return _text[start.._at];
    }

    private Expression? Indicator(string code, int place)
    {
        if (Next() != '[') return Node(new Expression.Indicator(code) { At = place });
        var end = _text.IndexOf(']', _at);
        if (end < 0) return Fail(_at, "breakdown", FormulaWords.Breakdown);
        var breakdown = FormulaBreakdown.Read(_text[(_at + 1)..end]);
        if (string.IsNullOrEmpty(breakdown)) return Fail(_at, "breakdown", FormulaWords.Breakdown);
        _at = end + 1;
        return Node(new Expression.Indicator(code, breakdown) { At = place });
    }

    private Expression? Function(string name, int place)
    {
        if (!FormulaWords.Functions.ContainsKey(name)) return Fail(place, "function", FormulaWords.Function(name));
        var opened = _at;
        return Inside(() => Arguments(name, place) is { } call && Close(opened) ? Node(call) : null);
    }

    private Expression? Arguments(string name, int place)
    {
        if (name == "sqrt") return Sum() is { } x ? new Expression.Root(x) { At = place } : null;
        if (Reference(name) is not { } of) return null;
        return name switch
        {
            "prev" => new Expression.Earlier(of) { At = place },
            "plan" => new Expression.Planned(of) { At = place },
            "sum" when Next() == ';' => Key(of) is { } key ? new Expression.SumOverKey(of, key) { At = place } : null,
            "sum" => new Expression.SumOverAreas(of) { At = place },
            "share" when of.Breakdown.Length == 0 => Fail(of.At, "argument", FormulaWords.ShareOfWhole),
            "share" => new Expression.Share(of) { At = place },
            "density" => Second(name) is { } by && Per(name) is { } per ? new Expression.Density(of, by, per) { At = place } : null,
            _ => Second(name) is { } weight ? new Expression.Mean(of, weight) { At = place } : null,
        };
    }

    private Expression.Indicator? Reference(string function)
    {
        var c = Next();
        var place = _at;
        if (c is { } first && char.IsAsciiLetter(first))
        {
            var code = Word();
            if (IsCode(code) && Next() != '(') return Indicator(code, place) as Expression.Indicator;
        }

        Fail(place, "argument", FormulaWords.Argument(function));
        return null;
    }

    private Expression.Indicator? Second(string function) => Comma(function) ? Reference(function) : null;

    private bool Comma(string function)
    {
        if (Next() != ',')
        {
            Fail(_at, "argument", FormulaWords.Argument(function));
            return false;
        }

        _at++;
        return true;
    }

    private decimal? Per(string function)
    {
        if (!Comma(function)) return null;
        var c = Next();
        var place = _at;
        if (c is { } digit && char.IsAsciiDigit(digit))
        {
            var per = Number();
            if (per is null or > 0) return per;
        }

        Fail(place, "argument", FormulaWords.Argument(function));
        return null;
    }

    private string? Key(Expression.Indicator of)
    {
        _at++;
        Next();
        var (place, key) = (_at, _at < _text.Length && char.IsAsciiLetterLower(_text[_at]) ? Word() : "");
        if (FormulaBreakdown.IsKey(key) && !FormulaBreakdown.Has(of.Breakdown, key)) return key;
        Fail(place, "argument", FormulaBreakdown.IsKey(key) ? FormulaWords.KeyIsFixed(key) : FormulaWords.Argument("sum"));
        return null;
    }
}
