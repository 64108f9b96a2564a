using LienThong.Host.Demo.Paper;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;

namespace LienThong.Host.Demo.Seeding;

/// <summary>The paper of a document, printed and staged for the person who attaches it.</summary>
internal sealed class LetterFiles(Files files)
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["QD"] = "Quyết định",
        ["KH"] = "Kế hoạch",
        ["BC"] = "Báo cáo",
        ["TTr"] = "Tờ trình",
        ["TB"] = "Thông báo",
        ["GM"] = "Giấy mời",
        ["CT"] = "Chỉ thị",
        ["CĐ"] = "Công điện",
        ["HD"] = "Hướng dẫn",
        ["PA"] = "Phương án",
        ["CTr"] = "Chương trình",
    };

    public async Task<StagedFileId> StageAsync(World world, WorldDocument document, PersonId owner, CancellationToken ct)
    {
        var text = TextOf(world, document);
        using var paper = new MemoryStream(LetterPaper.Print(text));
        var staged = await files.StageAsync(paper, $"{(text.KindName ?? "Công văn")} {document.NumberAndNotation.Replace('/', '-')}.pdf", owner, ct, text.Words);
        return staged.Value.Id;
    }

    internal static PaperText TextOf(World world, WorldDocument d)
    {
        var issuer = d.Issuer is { } no ? world.Agencies.First(a => a.No == no) : null;
        var committee = issuer is null || issuer.Notation is "UBND";
        var superior = committee ? null : world.Agencies.FirstOrDefault(a => a.No == issuer!.Parent)?.Name;
        var place = issuer is { Level: Kernel.Organisation.AgencyLevel.Commune } ? issuer.Place.Split(' ', 2)[1] : "Hòa Bắc";
        var date = d.Date is { } on ? $"ngày {on.Day:00} tháng {(on.Month < 3 ? $"0{on.Month}" : $"{on.Month}")} năm {on.Year}" : $"ngày …… tháng …… năm {world.Today.Year}";
        var code = d.Number is null ? $"        /{d.Notation}" : d.NumberAndNotation;
        var to = d.Recipients.Select(r => world.Agencies.First(a => a.No == r).Name).Concat(d.PaperRecipients).ToList();
        List<string> sent = to.Count > 4 ? ["- Như trên;"] : [.. to.Select(t => $"- {t};")];
        var unit = d.Notation.Contains('-') && d.Kind is "CV" ? d.Notation.Split('-', 2)[1] : "VP";
        return new PaperText(superior, issuer?.Name ?? d.OutsideName!, code, Kinds.GetValueOrDefault(d.Kind), d.Subject, $"{place}, {date}",
            Kinds.ContainsKey(d.Kind) && d.Kind is not ("TTr" or "BC" or "CĐ") ? [] : to.Count > 6 ? [.. to.Take(6), "Các cơ quan, đơn vị liên quan"] : to,
            d.Body, [.. sent, $"- Lưu: VT, {unit}."], Position(issuer, d.SignerPosition), d.Signer);
    }

    /// <summary>"KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" stands on two lines; a committee's signer signs for all of it.</summary>
    private static List<string> Position(WorldAgency? issuer, string position)
    {
        List<string> lines = issuer is { Notation: "UBND" } ? ["TM. ỦY BAN NHÂN DÂN"] : [];
        var second = position.StartsWith("KT. ", StringComparison.Ordinal) ? position.IndexOf(" PHÓ", StringComparison.Ordinal) : -1;
        lines.AddRange(second > 0 ? [position[..second], position[(second + 1)..]] : [position]);
        return lines;
    }
}
