using System.Globalization;
using System.Text;

namespace LienThong.Host.Demo;

/// <summary>Fills {slots}. Names and places chosen once stay the same through a document; figures are drawn afresh each time.</summary>
internal sealed class Grammar(DemoRandom random, Topic topic, DateOnly date, WorldContext world)
{
    private static readonly Dictionary<string, List<string>> Names = Samples.Lists("names.txt");
    private static readonly Dictionary<string, List<string>> Frames = Samples.Sections("frames.txt");
    private static readonly string[] Hours = ["07 giờ 30", "08 giờ 00", "08 giờ 30", "09 giờ 00", "13 giờ 30", "14 giờ 00", "14 giờ 30"];
    private readonly Dictionary<string, string> kept = [];

    public void Keep(string slot, string value) => kept[slot] = value;

    public string Fill(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 40);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0) { text.Append(pattern, at, pattern.Length - at); break; }
            var close = pattern.IndexOf('}', open);
            text.Append(pattern, at, open - at).Append(Slot(pattern[(open + 1)..close]));
            at = close + 1;
        }
        return text.ToString();
    }

    private string Slot(string name) => Figure(name) ?? Kept(name);

    private string Kept(string name)
    {
        if (name is "Ong") return Capital(Kept("ong"));
        if (name is "Toi") return Capital(Kept("toi"));
        if (kept.TryGetValue(name, out var value)) return value;
        value = Dates(name) ?? name switch
        {
            "tinh" => world.ProvinceName,
            "xa" => world.Place(random),
            "tenxa" => world.Place(random).Split(' ', 2)[1],
            "thon" => random.Pick(Names["thon"]),
            "ong" => world.Citizen(random),
            "dienthoai" => $"{WorldContext.Area} 399 {random.Between(1000, 9999)}",
            "phong" => random.Pick(Frames["phong"]),
            "hethong" => random.Pick(Frames["hethong"]),
            "dauMoi" => "bộ phận chuyên môn",
            _ => topic.Words.TryGetValue(name, out var list) ? Fill(random.Pick(list)) : throw new FormatException($"No word for {{{name}}} in {topic.Code}"),
        };
        // Days of a deadline or a meeting differ between sentences; who and where do not.
        if (name is not ("han" or "ngay" or "ngaytruoc" or "thon")) kept[name] = value;
        return value;
    }

    private string? Figure(string name) => name switch
    {
        "so" => random.Between(2, 19).ToString("00", CultureInfo.InvariantCulture),
        "dot" => random.Between(1, 3).ToString(CultureInfo.InvariantCulture),
        "so100" => random.Between(61, 987).ToString(CultureInfo.InvariantCulture),
        "so1000" => Dotted(random.Between(1050, 9870)),
        "tien" => Dotted(random.Between(121, 4960)),
        "pct" => Comma(random.Between(421, 897)),
        "pct9" => Comma(random.Between(905, 998)),
        "pctnho" => Comma(random.Between(12, 68)),
        "ha" => Comma(random.Between(12, 389)),
        "gio" => random.Pick(Hours),
        _ => null,
    };

    private string? Dates(string name) => name switch
    {
        "nam" => Year(0),
        "namsau" => Year(1),
        "namtruoc" => Year(-1),
        "nam4" => Year(4),
        "thang" => date.Day < 6 && date.Month > 1 ? Month(date.Month - 1) : Month(date.Month),
        "quy" => string.Create(CultureInfo.InvariantCulture, $"quý {Roman(Quarter())}/{(date.Month <= 1 ? date.Year - 1 : date.Year)}"),
        "ky" => date.Month switch { 1 => "tháng 01", <= 4 => "quý I", <= 7 => "6 tháng đầu", <= 10 => "9 tháng", _ => "11 tháng" },
        "tuan" => ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue)).ToString(CultureInfo.InvariantCulture),
        "namhoc" => School(0),
        "namhocsau" => School(1),
        "le" => WorkDays.NextHoliday(date),
        "sobao" => Math.Max(1, date.Month - 4 + random.Below(3)).ToString(CultureInfo.InvariantCulture),
        "ngay" => Text(WorkDays.Add(date, random.Between(2, 9))),
        "ngaytruoc" => Text(WorkDays.Add(date, -random.Between(1, 6))),
        "han" => Text(WorkDays.Add(date, random.Between(5, 20))),
        _ => null,
    };

    public static string Text(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private int Quarter() => date.Month <= 1 ? 4 : (date.Month - 2) / 3 + 1;
    private string Year(int plus) => (date.Year + plus).ToString(CultureInfo.InvariantCulture);
    private string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"tháng {(month < 3 ? "0" : "")}{month}/{date.Year}");
    private string School(int plus)
    {
        var first = (date.Month >= 8 ? date.Year : date.Year - 1) + plus;
        return string.Create(CultureInfo.InvariantCulture, $"{first}-{first + 1}");
    }

    private static string Roman(int n) => n switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
    private static string Dotted(int n) => n.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
    private static string Comma(int tenths) => tenths % 10 == 0 ? (tenths / 10).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10},{tenths % 10}");
}
