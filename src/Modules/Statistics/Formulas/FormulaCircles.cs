namespace LienThong.Statistics.Formulas;

/// <summary>Indicators that need each other: the first code stands again at the end.</summary>
internal sealed record FormulaCircle(IReadOnlyList<string> Codes)
{
    public const string Code = FormulaFault.Prefix + "circle";

    /// <summary>A → B → A</summary>
    public string Path => string.Join(" → ", Codes);

    public string Message => FormulaWords.CircleOf(Path);
}

/// <summary>Finds formulas that could never be computed because they need themselves.</summary>
internal static class FormulaCircles
{
    /// <summary>Circles, each once and beginning with its first code in order. None only when there is none; ending those told may show others.</summary>
    /// <param name="formulas">By the code of the indicator they compute.</param>
    public static IReadOnlyList<FormulaCircle> Find(IReadOnlyDictionary<string, Expression> formulas)
    {
        var circles = new SortedDictionary<string, FormulaCircle>(StringComparer.Ordinal);
        var done = new HashSet<string>();
        foreach (var start in formulas.Keys.Order(StringComparer.Ordinal))
            if (!done.Contains(start)) Walk(start, formulas, done, c => circles.TryAdd(c.Path, c));
        return [.. circles.Values];
    }

    // By hand instead of by recursion: a catalogue may chain more formulas than a stack holds.
    private static void Walk(string start, IReadOnlyDictionary<string, Expression> formulas, HashSet<string> done, Action<FormulaCircle> found)
    {
        var (path, places) = (new List<(string Code, Queue<string> Next)>(), new Dictionary<string, int>());
        Enter(start);
        while (path.Count > 0)
        {
            var (code, next) = path[^1];
            if (!next.TryDequeue(out var to))
            {
                path.RemoveAt(path.Count - 1);
                places.Remove(code);
                done.Add(code);
            }
            else if (places.TryGetValue(to, out var place))
            {
                found(Turned([.. path.Skip(place).Select(p => p.Code)]));
            }
            else if (!done.Contains(to))
            {
                Enter(to);
            }
        }

        void Enter(string code)
        {
            places.Add(code, path.Count);
            path.Add((code, new(formulas.TryGetValue(code, out var tree) ? Needs(code, tree) : [])));
        }
    }

    // Earlier periods, areas below and parts of itself come to an end: "BC10 = sum(BC10)" is no circle.
    private static IEnumerable<string> Needs(string code, Expression tree) =>
        FormulaUses.In(tree)
            .Where(u => u.Way is UseWay.Same or UseWay.Planned || (u.Way == UseWay.Values && u.Indicator.Code != code))
            .Where(u => u.Indicator.Code != code || u.Indicator.Breakdown.Length == 0)
            .Select(u => u.Indicator.Code).Distinct().Order(StringComparer.Ordinal);

    private static FormulaCircle Turned(List<string> codes)
    {
        var first = codes.IndexOf(codes.Min(StringComparer.Ordinal)!);
        return new([.. codes.Skip(first), .. codes.Take(first + 1)]);
    }
}
