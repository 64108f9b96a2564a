using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>The one way of a workbook from a form (<c>FileField</c> named <c>File</c>) to a staged file that an import reads.</summary>
public static class PostedWorkbook
{
    private const long MostBytes = 10 * 1024 * 1024;

    /// <summary>Stages what was posted. Invalid (field <c>File</c>, codes <c>PREFIX.file</c>, <c>PREFIX.too-big</c>) without a file or above 10 MB.</summary>
    public static async Task<Result<StagedFile>> StageAsync(HttpContext http, Files files, PersonId person, string prefix)
    {
        if (!http.Request.HasFormContentType || (await http.Request.ReadFormAsync(http.RequestAborted)).Files.GetFile("File.File") is not { Length: > 0 } file) return Fail.Invalid("File", $"{prefix}.file", WorkbookWords.FileRequired);
        if (file.Length > MostBytes) return Fail.Invalid("File", $"{prefix}.too-big", WorkbookWords.TooBig);
        await using var content = file.OpenReadStream();
        return await files.StageAsync(content, file.FileName, person, http.RequestAborted);
    }
}
