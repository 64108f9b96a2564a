using System.Globalization;
using LienThong.Kernel.Figures;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;
using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Checks;

public sealed class PlantedErrorsTests
{
    private static readonly Period Year = Period.OfYear(2017);

    [Fact]
    public void Two_hundred_clean_provinces_raise_no_alarm()
    {
        var alarms = Enumerable.Range(0, 200).SelectMany(seed => FigureChecks.Run(new(Clean(new Random(seed)).Values.SelectMany(f => f)), IndicatorBook.Shipped).Select(f => $"{seed} {f.Rule} {f.Message}"));

        Assert.Empty(alarms);
    }

    [Fact]
    public void Two_hundred_planted_errors_of_ten_kinds_are_all_found_and_nothing_else_is()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(1_000 + seed);
            var figures = Clean(random);
            var (rule, code, touched) = Plant(figures, random, seed % 10);
            var found = FigureChecks.Run(new(figures.Values.SelectMany(f => f)), IndicatorBook.Shipped);
            if (!found.Any(f => f.Rule == rule && f.Figure.Key.Indicator == code)) wrong.Add($"{seed} {rule} {code}: not found, but {string.Join("; ", found.Select(f => f.Message))}");
            wrong.AddRange(found.Where(f => !touched.Contains(f.Figure.Key.Indicator)).Select(f => $"{seed} {rule} {code}: {f.Rule} {f.Message}"));
        }

        Assert.Empty(wrong);
    }

    /// <summary>Spoils one thing; the rule that must find it, at which indicator, and what rests on it.</summary>
    private static (string Rule, string Code, string[] Touched) Plant(Dictionary<string, List<Figure>> figures, Random random, int kind)
    {
        var slip = random.Next(1, 1_000) * (random.Next(2) == 0 ? 1 : -1);
        switch (kind)
        {
            case 0: // a part
                Change(figures, "BC06", f => f.Key.Breakdown.Text == "scope=quốc tế", v => v + Math.Abs(slip));
                return ("parts-of-whole", "BC06", ["BC06"]);
            case 1: // a sum of indicators
                Change(figures, "VT06", IsNow, v => v + slip);
                return ("formula", "VT06", ["VT06", "VT07"]);
            case 2: // a density
                Change(figures, "VT07", IsNow, v => v + (slip > 0 ? 0.05m : -0.05m) + (slip / 1_000m));
                return ("formula", "VT07", ["VT07"]);
            case 3: // ten times all of it
                Change(figures, "BC06", f => f.Key.Period == Year, v => v * 10);
                return ("tenfold", "BC06", ["BC06"]);
            case 4: // triệu said as tỷ, or the other way round
                Change(figures, "BC53", IsNow, v => slip > 0 ? v * 1_000 : v / 1_000);
                return ("tenfold", "BC53", ["BC53"]);
            case 5: // per person instead of per hundred
                figures["VT13"] = [figures["VT13"][0] with { Stated = "0.21", StatedUnit = "thuê bao/dân" }];
                return ("other-base", "VT13", ["VT13"]);
            case 6: // a total that is none
                Change(figures, "BC50", IsNow, v => v + Math.Abs(slip));
                return ("unclassed-total", "BC50", ["BC50"]);
            case 7: // another source
                figures["QL03"].Add(figures["QL03"][0] with { Counted = new CountedFigure(Guid.Empty, "QL03", "", 0, "", 1, "Cuộc thanh tra, kiểm tra", "/"), Value = figures["QL03"][0].Value + Math.Abs(slip), Stated = "" });
                return ("two-sources", "QL03", ["QL03"]);
            case 8: // a part larger than its whole
                figures["VT05"].Add(Say("VT05", figures["VT05"][0].Value + Math.Abs(slip), "tech=2G"));
                return ("part-above-whole", "VT05", ["VT05"]);
            default: // so many of what?
                figures["XB50"] = [Say("XB50", random.Next(1_000, 90_000))];
                return ("no-unit", "XB50", ["XB50"]);
        }
    }

    /// <summary>What a province reports in a good year, by indicator: everything adds up, nothing jumps.</summary>
    private static Dictionary<string, List<Figure>> Clean(Random random)
    {
        var people = random.Next(400_000, 3_000_000);
        decimal Part(double least, double most) => Math.Round(people * (decimal)(least + (random.NextDouble() * (most - least))));
        var (fixedLines, mobile, other) = (Part(0.01, 0.05), Part(0.8, 1.3), Part(0.1, 0.4));
        decimal[] broadband = [Part(0.01, 0.02), Part(0.03, 0.08), Part(0.001, 0.01), Part(0.0001, 0.001)];
        var (home, abroad) = (Part(2, 5), Part(0.005, 0.02));
        decimal[] points = [Math.Round(people / 20_000m), Math.Round(people / 16_000m), random.Next(1, 20), random.Next(1, 30)];
        var money = random.Next(900, 9_000);
        List<Figure> all =
        [
            Say("DS01", people), Say("VT04", fixedLines), Say("VT05", mobile), Say("VT06", fixedLines + mobile), Say("VT07", Math.Round((fixedLines + mobile) / people * 100, 2)),
            Say("VT10", broadband.Sum()), .. broadband.Zip(["xDSL", "FTTH", "truyền hình cáp", "kênh thuê riêng"], (v, tech) => Say("VT10", v, $"tech={tech}")),
            Say("VT11", other), Say("VT12", broadband.Sum() + other), Say("VT13", Math.Round((broadband.Sum() + other) / people * 100, 2)),
            Say("BC06", home + abroad), Say("BC06", home, "scope=trong nước"), Say("BC06", abroad, "scope=quốc tế"),
            .. points.Select((v, i) => Say($"BC1{i}", v)), Say("BC09", points.Sum()), Say("BC50", points.Sum()),
            Say("BC53", money), Say("BC53", Math.Round(money * 0.95m), kind: ValueKind.Plan), Say("QL03", random.Next(3, 20)),
            Before(mobile, "VT05"), Before(broadband.Sum(), "VT10"), Before(home + abroad, "BC06"),
        ];
        return all.GroupBy(f => f.Key.Indicator).ToDictionary(g => g.Key, g => g.ToList());

        Figure Before(decimal now, string code) => Say(code, Math.Round(now * (decimal)(0.8 + (random.NextDouble() * 0.35))), period: Year.Previous);
    }

    private static bool IsNow(Figure figure) => figure.Key is { Breakdown.IsWhole: true, Kind: ValueKind.Actual } && figure.Key.Period == Year;

    private static void Change(Dictionary<string, List<Figure>> figures, string code, Func<Figure, bool> which, Func<decimal, decimal> to) =>
        figures[code] = [.. figures[code].Select(f => which(f) ? f with { Value = to(f.Value), Stated = Text(to(f.Value)) } : f)];

    private static Figure Say(string code, decimal value, string breakdown = "", Period? period = null, ValueKind kind = ValueKind.Actual) =>
        new(new(code, Guid.Empty, period ?? Year, kind, new(breakdown)), value, Qualifier.Exact, Text(value), "", "", "", null, null);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
