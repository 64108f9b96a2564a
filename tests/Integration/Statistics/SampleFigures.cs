using LienThong.Contracts.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Statistics;

/// <summary>Values for tests: the three sample provinces, and rows written by hand.</summary>
internal static class SampleFigures
{
    public static readonly (string File, string Area, int Year)[] Provinces = [("lam-dong-2017", "68", 2017), ("lai-chau-2016", "12", 2016), ("ca-mau-2017", "96", 2017)];

    public static string Text(string file) => File.ReadAllText(Rights.Root.Find($"samples/statistics/{file}.csv"));

    /// <summary>All of a sample province: records first, then what was reported.</summary>
    public static async Task<FigureImportReport> ImportProvinceAsync(TestNode node, string file)
    {
        await SectorRegisters.SampleBooks.ImportAsync(node, file);
        await Assignments.TaskOffice.ImportSampleAsync(node, file);
        return await ImportAsync(node, Text(file), $"{file}.csv");
    }

    public static async Task<FigureImportReport> ImportAsync(TestNode node, string csv, string name = "số liệu.csv")
    {
        using var text = new StringReader(csv);
        return await node.Get<IFigureImport>().ImportAsync(text, name, new Act(Operator.In(default), node.Get<Clock>().Now, null), default);
    }

    public static Task<FigureImportReport> RowsAsync(TestNode node, params string[] rows) =>
        ImportAsync(node, "indicator,area,period,kind,value,unit,qualifier,breakdown,source,note\n" + string.Join('\n', rows) + "\n");

    public static async Task<string> ReviewAsync(TestNode node, string area, int year, string format = "txt", DateOnly? knownOn = null, string? agency = null) =>
        System.Text.Encoding.UTF8.GetString((await node.Get<IReviewFiles>().MakeAsync(area, year, format, knownOn, agency, default)).Value.Content);
}
