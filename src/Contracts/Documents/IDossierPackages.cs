namespace LienThong.Contracts.Documents;

/// <summary>What stands against a package.</summary>
/// <param name="Place">"Dossier/Documents/Document[3]/IssuedDate", or a part of the package: "Files/cong-van.pdf".</param>
/// <param name="Line">Of dossier.xml, from 1; 0 for what stands outside of it.</param>
/// <param name="Code"><c>documents.dossier.…</c></param>
/// <param name="Message">In Vietnamese: what is wrong and what to do.</param>
public sealed record PackageFault(string Place, int Line, string Code, string Message);

/// <summary>A package as it was found.</summary>
/// <param name="Documents">How many it describes.</param>
/// <param name="Files">How many files it describes.</param>
/// <param name="Faults">All of them in the order in which they were met; at most 10,000.</param>
public sealed record PackageReport(bool IsValid, int Documents, int Files, IReadOnlyList<PackageFault> Faults);

/// <summary>Electronic dossiers as files: a zip of dossier.xml with the fields of Phụ lục VI of Nghị định 30/2020/NĐ-CP and of the files under Files/.</summary>
public interface IDossierPackages
{
    /// <summary>Reads a package once from end to end, however large, and names everything that is wrong with it.</summary>
    PackageReport Check(Stream package, CancellationToken ct);
}
