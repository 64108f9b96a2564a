using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Dossiers that the role's own person keeps, and the agency's list of them.</summary>
internal sealed partial class RightsCases
{
    private IEnumerable<(string Action, Ready Ready)> Dossiers() =>
    [
        ("documents.dossier.read", role => AfterAsync(office.DossierAsync(role), id => Page($"/ho-so/{id}"))),
        ("documents.dossier.open", _ => Now(Fill("/ho-so/lap", "open-dossier", f => f.Fill("Notation", $"{++_count}.LAP").Fill("Title", "Hồ sơ mới").Fill("Retention", "10 năm")))),
        ("documents.dossier.file", role => AfterAsync(office.DossierAsync(role), id => Fill($"/ho-so/{id}/so-trang", "pages", f => f))),
        ("documents.dossier.close", role => AfterAsync(office.DossierAsync(role), id => Fill($"/ho-so/{id}/ket-thuc", "dossier-step", f => f))),
        ("documents.dossier.close", role => AfterAsync(office.DossierAsync(role, closed: true), id => Fill($"/ho-so/{id}/mo-lai", "dossier-step", f => f.Fill("why", "Bổ sung")))),
        ("documents.dossier.ask-extension", role => AfterAsync(office.DossierAsync(role, closed: true), id => Fill($"/ho-so/{id}/gia-han", "dossier-step", f => f.Fill("Until", "01/01/2028").Fill("Reason", "Cần dùng")))),
        ("documents.dossier.decide-extension", _ => AfterAsync(office.DossierAsync(Role.ChuyenVien, closed: true, asked: true), id => Fill($"/ho-so/{id}/duyet-gia-han", "decide", f => f))),
        ("documents.dossier.hand-over", role => AfterAsync(office.DossierAsync(role, closed: true), HandingOver)),
        ("documents.dossier.receive", _ => AfterAsync(office.TransferAsync(), id => Fill($"/nop-luu/{id}/tiep-nhan", "receive", f => f))),
        ("documents.file-plan.edit", _ => Now(Fill("/danh-muc-ho-so/them", "heading", f => f.Fill("Notation", $"{++_count}.THEM").Fill("Title", "Mục mới").Fill("Retention", "10 năm")))),
        ("documents.file-plan.approve", async _ =>
        {
            await office.HeadingAsync();
            await office.HeadingAsync(Standing.OtherAgency);
            return Fill("/danh-muc-ho-so/phe-duyet", "approve-plan", f => f);
        }),
        ("documents.file-plan.read", _ => Now(Page("/danh-muc-ho-so"))),
    ];

    // The form offers each what is his; a forged one is judged too.
    private Doing HandingOver(string id) => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync("/nop-luu/giao");
        if (!page.HasForm("hand-over")) return ((int)page.Status, page.Words);
        var form = page.Form("hand-over");
        var chosen = form.Element.Owner!.CreateElement<IHtmlInputElement>();
        (chosen.Type, chosen.Name, chosen.Value) = ("hidden", "Dossiers", id);
        form.Element.AppendChild(chosen);
        page = await form.SubmitAsync();
        return ((int)page.Status, page.Words);
    });
}
