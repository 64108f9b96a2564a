using LienThong.Kernel.Figures;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Registers = "/so-nghiep-vu";
    public const string Excel = Registers + "/{register}/excel";
    public const string Template = Registers + "/{register}/mau";
    public const string Faulty = Registers + "/{register}/nhap/{id}/dong-loi";

    public static string List(SectorRegister register) => $"{Registers}/{register.Slug}";

    public static string Record(SectorRegister register, SectorRecordId id) => $"{List(register)}/{id}";

    public static string Change(SectorRegister register, SectorRecordId id) => $"{Record(register, id)}/sua";

    /// <summary>The entry form; under a record above, or of a kind.</summary>
    public static string Add(SectorRegister register, SectorRecordId? parent = null, string? kind = null) =>
        $"{List(register)}/them{(parent is null ? "" : $"?thuoc={parent}")}{(kind is null ? "" : $"?loai={Uri.EscapeDataString(kind)}")}";

    public static string Import(SectorRegister register) => $"{List(register)}/nhap";

    public static string ImportChecked(SectorRegister register, Kernel.Identity.StagedFileId id) => $"{Import(register)}/{id}";

    public static string FaultyOf(SectorRegister register, Kernel.Identity.StagedFileId id) => $"{Import(register)}/{id}/dong-loi";

    public static string TemplateOf(SectorRegister register) => $"{List(register)}/mau";

    /// <summary>The records that a figure counts: their number or sum is the figure.</summary>
    public static string Counted(SectorRegister register, Guid area, string indicator, string part, FigureScope scope) =>
        $"{List(register)}?so_lieu={indicator}&phan_to={Uri.EscapeDataString(part)}&tinh={area:N}&tu={scope.From:yyyy-MM-dd}&den={scope.To:yyyy-MM-dd}";

    public static string DocumentSearch(string notation) => $"/tim-kiem?q={Uri.EscapeDataString(notation)}";
}
