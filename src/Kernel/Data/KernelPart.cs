using System.Reflection;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Files;
using LienThong.Kernel.Idempotency;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Data;

/// <summary>The kernel's own tables.</summary>
public sealed class KernelPart : IModelPart
{
    /// <inheritdoc/>
    public Assembly Assembly => typeof(KernelPart).Assembly;

    /// <inheritdoc/>
    public void Map(ModelBuilder model, Engine engine)
    {
        AuditEntry.Map(model, engine);
        AuditSeal.Map(model, engine);
        IdempotencyKey.Map(model, engine);
        Book.Map(model, engine);
        BookEntry.Map(model, engine);
        FileContent.Map(model, engine);
        StagedRow.Map(model, engine);
        FileHold.Map(model, engine);
        BackupRow.Map(model, engine);
        BackupRule.Map(model, engine);
        Maintenance.Map(model, engine);
        OrganisationMap.Map(model, engine);
        WorkItem.Map(model, engine);
        Notices.Map(model, engine);
        Holiday.Map(model, engine);
        DigestWish.Map(model, engine);
        OutgoingMail.Map(model, engine);
    }
}
